import { useEffect, useMemo, useRef } from "react";
import { buildGraph } from "../graph/build-graph.ts";
import type { Network } from "../graph/network.ts";
import { type Sight, seeNetwork } from "../graph/visible.ts";
import { sightIn, useExplore } from "../state/store.ts";
import { START } from "../state/view-state.ts";
import { followCamera, keepStill } from "./camera.ts";
import { followFold } from "./fold-links.ts";
import { paintLabels } from "./label-painter.ts";
import { followLasso } from "./lasso.ts";
import { linkLook, nodeLook, pictureScale, type Scene, sceneOf } from "./look.ts";
import { followMenu } from "./menu-gestures.ts";
import { currentPalette } from "./palette.ts";
import { followPointer } from "./pointer.ts";
import { createRenderer, type Renderer } from "./renderer.ts";

/** What is in sight now; everything of the network until the state knows it. */
const sightNow = (network: Network): Sight => sightIn(useExplore.getState()) ?? seeNetwork(network, START);

function sceneNow(network: Network, container: HTMLElement): Scene {
  const { view, hovered, groups, betweenness } = useExplore.getState();
  const palette = currentPalette(document.documentElement);
  const scale = pictureScale({ width: container.offsetWidth, height: container.offsetHeight });
  return sceneOf({
    palette,
    sight: sightNow(network),
    selection: view.selection,
    hovered,
    scale,
    // Until the groups of new colours are known, the last ones stay: no flash of other colours.
    groups: view.colour === "kind" ? null : groups,
    size: view.size,
    betweenness,
  });
}

/** Redraws when something that decides the look has changed, or the reader's system turns dark. */
function followLook(renderer: Renderer, redraw: () => void): () => void {
  let seen = sightIn(useExplore.getState());
  const stop = useExplore.subscribe((now, before) => {
    const sight = sightIn(now);
    const same =
      sight === seen &&
      now.view.selection === before.view.selection &&
      now.view.language === before.view.language &&
      now.view.colour === before.view.colour &&
      now.view.size === before.view.size &&
      now.groups === before.groups &&
      now.betweenness === before.betweenness &&
      now.hovered === before.hovered &&
      now.theme === before.theme;
    seen = sight;
    // A change of theme reaches the page's styles one frame later.
    if (!same) requestAnimationFrame(redraw);
  });
  let ended = false;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", redraw);
  // The fonts may arrive after the picture has gone.
  void document.fonts.ready.then(() => ended || renderer.scheduleRender());
  return () => {
    ended = true;
    stop();
    dark.removeEventListener("change", redraw);
  };
}

/** Starts the picture in a container and returns what ends it. */
function draw(container: HTMLElement, network: Network): () => void {
  const graph = buildGraph(network);
  const renderer = createRenderer(graph, container);
  const context = renderer.getCanvases().labels?.getContext("2d");
  let scene = sceneNow(network, container);
  let ended = false;
  renderer.setSetting("nodeReducer", (id, data) => ({ ...data, ...nodeLook(id, data, scene) }));
  renderer.setSetting("edgeReducer", (id, data) => ({
    ...data,
    ...linkLook(graph.extremities(id), data, scene),
  }));
  if (context) {
    renderer.on("afterRender", () =>
      paintLabels({ renderer, network, scene, context, language: useExplore.getState().view.language }),
    );
  }
  const redraw = (): void => {
    if (ended) return;
    scene = sceneNow(network, container);
    renderer.refresh({ skipIndexation: true });
  };
  const stops = [
    followLook(renderer, redraw),
    followCamera(renderer, () => sightNow(network).visible),
    keepStill(renderer, container, redraw),
    followPointer(renderer),
    followMenu(renderer),
    followLasso(renderer),
    followFold(renderer, network),
  ];
  return () => {
    ended = true;
    for (const stop of stops) stop();
    renderer.kill();
  };
}

/** The picture of the network. What the reader does in it goes to the state; what the state says is drawn. */
export function GraphView({ network }: { readonly network: Network }) {
  const container = useRef<HTMLDivElement>(null);
  const start = useMemo(() => (element: HTMLElement) => draw(element, network), [network]);
  useEffect(() => (container.current ? start(container.current) : undefined), [start]);
  return <div ref={container} className="graph-canvas" />;
}
