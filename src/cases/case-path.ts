/** Where the id of the case stands in the input of every act on a case. */
export const CASE_PATH: readonly string[] = ['input', 'caseId'];
