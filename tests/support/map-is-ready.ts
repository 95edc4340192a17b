/**
 * Resolves when a server has its map, or has none at all. A worker is busy with it after a start, which takes a
 * processor: before that is no time to measure.
 *
 * @throws Error when that is not so in time
 */
export async function mapIsReady(url: string, within = 120_000): Promise<void> {
  const end = Date.now() + within;
  while ((await fetch(`${url}/map`)).status === 503) {
    if (Date.now() > end) throw new Error("The map was not worked out in time.");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
