import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

export type Fetch = (request: Request) => Response | Promise<Response>;

const HOST = '127.0.0.1';

/** Longer than any pause between two questions of a test or a person in thought, so that none meets a closing connection. */
const KEEP_ALIVE_MS = 65_000;

export interface Listening {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  /** Ends every connection, streams included. */
  close(): Promise<void>;
}

const explain = (error: NodeJS.ErrnoException, port: number): Error => {
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is in use: stop what uses it, or set ASIDE_PORT (0 takes any free port).`);
  }
  return new Error(`Cannot listen on port ${port}: ${error.message}.`);
};

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

/**
 * Serves on the loopback address; port 0 takes a free one.
 * @throws Error with a sentence for the terminal when the port can't be had
 */
export const listen = async (port: number, fetch: Fetch): Promise<Listening> => {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, getRequestListener(fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(explain(error, port)));
    server.listen(port, HOST, resolve);
  });
  return {
    origin: `http://${HOST}:${portOf(server)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
};
