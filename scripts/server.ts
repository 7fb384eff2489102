import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import next from 'next';
import { env } from '../src/lib/env.ts';
import { onRefresh } from '../src/lib/pageCache.ts';
import { clientAddress } from '../src/lib/proxies.ts';
import { ReadyAnswers } from './readyAnswers.ts';

const STOP_WITHIN_MS = 25_000;
const CLOSE_IDLE_EVERY_MS = 50;

const app = next({ dev: false, hostname: env.HOST, port: env.PORT });
await app.prepare();
const handle = app.getRequestHandler();
const ready = new ReadyAnswers();
onRefresh(() => ready.clear());

const server = createServer((request, response) => {
  settleForwarding(request);
  settleAddress(request);
  if (ready.serve(request, response)) return;
  settleRedirect(response);
  void handle(request, response);
});

// Longer than the usual proxies keep an idle connection, so that none meets one that we have just closed.
server.keepAliveTimeout = 75_000;
server.listen(env.PORT, env.HOST, () => process.send?.('ready'));

process.once('SIGTERM', stop);
process.once('SIGINT', stop);
// Whoever started us is gone, without having asked us to stop.
process.once('disconnect', stop);

/** What a client says of its own way is believed only as far as our own proxies wrote it. */
function settleForwarding({ headers, socket }: IncomingMessage): void {
  const chain = headers['x-forwarded-for'];
  headers['x-forwarded-for'] = clientAddress(
    String(chain ?? ''),
    socket.remoteAddress ?? 'unknown',
    env.TRUSTED_PROXIES,
  );
  if (env.TRUSTED_PROXIES > 0) return;
  delete headers['x-forwarded-proto'];
  delete headers['x-forwarded-host'];
  delete headers['x-forwarded-port'];
}

/** An address that cannot be decoded names no page. Taken by the letter, it leads to the page that says so. */
function settleAddress(request: IncomingMessage): void {
  try {
    decodeURIComponent(request.url ?? '');
  } catch {
    request.url = request.url?.replaceAll('%', '%25');
  }
}

/** Next names the target of a redirect twice where it made the page for this very request; browsers want it once. */
function settleRedirect(response: ServerResponse): void {
  const append = response.appendHeader.bind(response);
  response.appendHeader = (name, value) =>
    name.toLowerCase() === 'location' ? response.setHeader(name, value) : append(name, value);
}

/** Takes no new request, finishes those in hand, closes the database's connections with the process. */
function stop(): void {
  server.close(async () => {
    await app.close();
    process.exit(0);
  });
  // A connection that a client keeps for its next request would keep us as well, once its request in hand is answered.
  setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_EVERY_MS);
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
}
