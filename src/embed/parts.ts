/**
 * Path and hash of the file that lists the parts loaded later, each with the hashes of all that it
 * needs. The build fills it in; no hash has to be known before it is needed.
 */
export const parts: readonly string[] = ['§parts§'];
