/** Without this header the server refuses a request, as it could come from another site (CSRF). */
export const CSRF_HEADER = { "x-graphql-yoga-csrf": "1" } as const;
