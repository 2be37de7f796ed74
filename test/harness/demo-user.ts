/** The user that the local stack is seeded with. */
export const DEMO = { username: 'demo', password: 'Demo-passw0rd' } as const;
