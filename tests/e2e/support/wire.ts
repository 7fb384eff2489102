import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A wire between a site and its database, at which can be listened, and which can be cut. */
export type Wire = {
  /** By which address the site reaches the database. */
  url: string;
  /** Every statement that has gone through, in order. */
  statements: string[];
  /** As if the database were stopped: connections break, new ones are refused. */
  cut(): Promise<void>;
  /** As if it were started again, at the same address. */
  mend(): Promise<void>;
};

export async function openWire(database: string): Promise<Wire> {
  const { hostname: host, port } = new URL(database);
  const statements: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((site) => {
    const there = connect(Number(port), host);
    const listen = listener(statements);
    site.on('data', listen).pipe(there).pipe(site);
    for (const [socket, other] of [
      [site, there],
      [there, site],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  const listenAt = async (at: number) => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as { port: number }).port;
  };
  const own = await listenAt(0);
  const url = new URL(database);
  url.port = String(own);
  return {
    url: url.href,
    statements,
    async cut() {
      server.close();
      for (const socket of sockets) socket.resetAndDestroy();
      await once(server, 'close');
    },
    mend: async () => void (await listenAt(own)),
  };
}

const LENGTH = 4;

/**
 * Reads what a client says to PostgreSQL: https://www.postgresql.org/docs/18/protocol-message-formats.html. A statement
 * counts when it is carried out: a simple query (Q), or the execution (E) of what was parsed before (P).
 */
function listener(statements: string[]): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isGreeted = false;
  let parsed = '';
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      // Every message but the first has a letter before its length.
      const head = isGreeted ? 1 : 0;
      if (rest.length < head + LENGTH) return;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      const kind = isGreeted ? String.fromCharCode(rest[0] ?? 0) : '';
      const texts = rest.toString('utf8', head + LENGTH, end).split('\0');
      rest = rest.subarray(end);
      isGreeted = true;
      if (kind === 'P') parsed = texts[1] ?? '';
      if (kind === 'Q') statements.push(texts[0] ?? '');
      if (kind === 'E') statements.push(parsed);
    }
  };
}
