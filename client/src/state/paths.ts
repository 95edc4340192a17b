/** Where the pages stand, besides the first one. */
export const PARTNERS_PATH = "/partners";
/** The read-only frame for other sites. */
export const EMBED_PATH = "/embed";
