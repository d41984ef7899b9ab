/** What the secrets of addresses are bound to when they are sealed. */
export const WEBHOOK_SECRET_FIELD = 'webhook.secret';
