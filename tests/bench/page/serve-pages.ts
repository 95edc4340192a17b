import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import compression from "compression";
import express, { type Express } from "express";
import { build } from "vite";
import { serveMaps } from "../../../server/src/http/map-routes.ts";
import { servePage } from "../../../server/src/http/page.ts";
import { securityHeaders } from "../../../server/src/http/security-headers.ts";
import { MapService } from "../../../server/src/map/map-service.ts";
import type { PublishedNetwork } from "../../../server/src/network/network.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** The product's own page and map over a network, without a database. @param folder where its places are kept */
export async function serveProductPage(network: PublishedNetwork, folder: string): Promise<string> {
  const maps = new MapService(folder, (reason) => {
    throw reason;
  });
  await maps.update(network);
  const app = express();
  app.use(securityHeaders([]), compression());
  serveMaps(app, maps);
  servePage(app);
  return listen(app);
}

/** The plain page over the same network, built as the product's is. */
export async function servePlainPage(network: PublishedNetwork): Promise<string> {
  const outDir = await temporaryFolder("plain-page");
  process.env.NODE_ENV = "production";
  await build({
    configFile: false,
    logLevel: "error",
    root: import.meta.dirname,
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(import.meta.dirname, "plain.html") } },
  });
  const app = express();
  app.use(compression());
  app.get("/graph.json", (_request, response) => response.json(plainGraph(network)));
  app.use(express.static(outDir));
  return `${await listen(app)}/plain.html`;
}

function plainGraph(network: PublishedNetwork) {
  const numbers = Array.from({ length: network.nodeCount }, (_, node) => node);
  return {
    nodes: numbers.map((node) => ({
      id: network.idAt(node),
      label: network.labelIn(node, "en") ?? network.idAt(node),
      kind: network.kindCodeAt(node),
    })),
    links: numbers.flatMap((node) =>
      [...network.linksOf(node)]
        .filter(({ direction }) => direction === "OUT")
        .map(({ neighbour }) => ({ from: network.idAt(node), to: network.idAt(neighbour) })),
    ),
  };
}

async function listen(app: Express): Promise<string> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
