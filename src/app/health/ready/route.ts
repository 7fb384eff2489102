import { databaseHealth } from '@/cms/health';

export const dynamic = 'force-dynamic';

/** Whether the site can do its work: the database answers and has every migration. 503 says why not. */
export async function GET(): Promise<Response> {
  const health = await databaseHealth();
  const ready = health.database === 'ok' && health.pendingMigrations === 0;
  return Response.json(
    { status: ready ? 'ok' : 'unavailable', ...health },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
