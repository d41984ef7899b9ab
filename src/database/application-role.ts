/** The role of the running service: it owns nothing, and may only do to a table what the grants of the schema give. */
export const APPLICATION_ROLE = 'doudi_app';
