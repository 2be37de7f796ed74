import { createContext } from 'react';

/** True in a block to which text may be added. */
export const Growing = createContext(false);
