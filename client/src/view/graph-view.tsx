import { type ReactNode, useEffect, useRef } from "react";
import { buildGraph } from "../graph/build-graph.ts";
import { FEW, groupsInFrame, zoomForNodes } from "../graph/levels.ts";
import type { Network } from "../graph/network.ts";
import type { Picture } from "../graph/picture.ts";
import { type Sight, seeNetwork } from "../graph/visible.ts";
import { offerPicture } from "../state/snapshot.ts";
import { pictureShows, sightIn, useExplore } from "../state/store.ts";
import { limitsOf, START, type ViewState } from "../state/view-state.ts";
import { boxesOver } from "./boxes-over.ts";
import { followCamera, keepStill, pictureFrame, wholeScale } from "./camera.ts";
import { followFold } from "./fold-links.ts";
import { giveWay, placeGroupNames } from "./group-names.ts";
import { paintGroups } from "./group-painter.ts";
import { type Painting, paintLabels } from "./label-painter.ts";
import { followLasso } from "./lasso.ts";
import { linkLook, nodeLook, pictureScale, type Scene, sceneOf } from "./look.ts";
import { followMenu } from "./menu-gestures.ts";
import { currentPalette } from "./palette.ts";
import { followPointer } from "./pointer.ts";
import { createRenderer, type Extent, type Renderer } from "./renderer.ts";

/** What is in sight now; everything of the network until the state knows it. */
const sightNow = (network: Network): Sight => sightIn(useExplore.getState()) ?? seeNetwork(network, START);

/** The rectangle that holds all groups of the first picture. */
function extentOf({ groups }: Network): Extent {
  const outermost = groups.filter(({ parent }) => parent === -1);
  const span = (axis: "x" | "y"): [number, number] => [
    Math.min(-1, ...outermost.map((group) => group[axis] - group.size)),
    Math.max(1, ...outermost.map((group) => group[axis] + group.size)),
  ];
  return { x: span("x"), y: span("y") };
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
      now.sizes === before.sizes &&
      now.byGroups === before.byGroups &&
      now.hovered === before.hovered &&
      now.theme === before.theme;
    seen = sight;
    if (now.hoveredGroup !== before.hoveredGroup || now.groupsInFrame !== before.groupsInFrame)
      renderer.scheduleRender();
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

/** A layer of its own under all that Sigma draws, which Sigma keeps in size. */
function underneath(renderer: Renderer, name: string): CanvasRenderingContext2D | null {
  const { [name]: canvas, edges } = renderer.createCanvasContext(name).getCanvases();
  if (!canvas || !edges) return null;
  edges.before(canvas);
  renderer.resize(true);
  return canvas.getContext("2d");
}

/** Sigma keeps no camera over an empty graph: while no nodes are there, one stands in that is never shown. */
function drawnGraph(network: Network): ReturnType<typeof buildGraph> {
  const graph = buildGraph(network);
  if (graph.order === 0) graph.addNode("", { x: 0, y: 0, size: 1, kind: "THEME" });
  return graph;
}

/** Groups would not show what the reader asked for: other colours or sizes, direct links, a part of the network. */
const asksForNodes = (view: ViewState): boolean =>
  view.colour !== START.colour || view.size !== START.size || view.fold || limitsOf(view).length > 0;

interface Drawing {
  /** Draws another state of the same map: nodes that have come or gone. */
  readonly update: (network: Network) => void;
  readonly end: () => void;
}

/** Starts the picture in a container; the names of the groups stand in a layer over it. */
function draw(container: HTMLElement, layer: HTMLElement, first: Network): Drawing {
  let network = first;
  let ratioForNodes = 1;
  const renderer = createRenderer(drawnGraph(network), container, extentOf(network), () => ratioForNodes);
  const groundContext = underneath(renderer, "groups");
  const context = renderer.getCanvases().labels?.getContext("2d");
  let scene: Scene;
  let painting: Painting | null = null;
  let ended = false;

  const look = (): void => {
    const { view, hovered, byGroups, groups, betweenness, sizes } = useExplore.getState();
    const palette = currentPalette(document.documentElement);
    const scale = pictureScale({ width: container.offsetWidth, height: container.offsetHeight });
    ratioForNodes = 1 / zoomForNodes(network, wholeScale(renderer), scale);
    scene = sceneOf({
      palette,
      sight: sightNow(network),
      byGroups,
      selection: view.selection,
      hovered,
      scale,
      // Until the groups of new colours are known, the last ones stay: no flash of other colours.
      groups: view.colour === "kind" ? null : groups,
      size: view.size,
      betweenness,
      sizes,
    });
  };
  const redraw = (): void => {
    if (ended) return;
    look();
    renderer.refresh({ skipIndexation: true });
  };
  const report = (): void => {
    const frame = pictureFrame(renderer);
    const { view } = useExplore.getState();
    const asked = scene.visible.size <= FEW || asksForNodes(view);
    const crowded = renderer.getCamera().ratio > ratioForNodes && !(network.complete && asked);
    const groups = groupsInFrame(network, frame).map(({ group }) => group);
    pictureShows(frame, crowded, groups);
  };
  const paint = (): void => {
    // Before anything changes, when the page knows where everything is.
    const over = boxesOver(container);
    report();
    const { groupsInFrame: shown, byGroups, hoveredGroup, view } = useExplore.getState();
    const inSight = new Set(shown);
    const groups = network.groups.filter(({ group }) => inSight.has(group));
    if (groundContext)
      paintGroups(renderer, groundContext, {
        palette: scene.palette,
        groups,
        closed: byGroups,
        hovered: hoveredGroup,
        between: network.between,
      });
    const names = placeGroupNames(renderer, layer, groups, byGroups, over);
    if (!context) return;
    const taken = [...names.map(({ box }) => box), ...over];
    const said = new Set(names.map(({ name }) => name));
    painting = { renderer, network, scene, context, language: view.language, taken, said };
    const front = paintLabels(painting).filter(({ label }) => label.must);
    giveWay(
      layer,
      names,
      front.map(({ box }) => box),
    );
  };
  const snapshot = async (): Promise<Picture | null> => {
    const { takePicture } = await import("./snapshot.ts");
    const { groupsInFrame: shown, byGroups } = useExplore.getState();
    const groups = network.groups.filter(({ group }) => shown.includes(group));
    return painting && takePicture(painting, { layer, groups, closed: byGroups });
  };

  look();
  renderer.setSetting("nodeReducer", (id, data) => ({ ...data, ...nodeLook(id, data, scene) }));
  renderer.setSetting("edgeReducer", (id, data) => ({
    ...data,
    ...linkLook(renderer.getGraph().extremities(id), data, scene),
  }));
  renderer.on("afterRender", paint);
  // React puts the names of other groups in the layer after the state has changed: they need their places too.
  const names = new MutationObserver(() => renderer.scheduleRender());
  names.observe(layer, { childList: true, subtree: true, characterData: true });
  const stops = [
    offerPicture(snapshot),
    followLook(renderer, redraw),
    followCamera({
      renderer,
      network: () => network,
      visible: () => sightNow(network).visible,
      ratioForNodes: () => ratioForNodes,
    }),
    keepStill(renderer, container, redraw),
    followPointer(renderer, () => {
      const { groupsInFrame: shown, byGroups } = useExplore.getState();
      return byGroups ? network.groups.filter(({ group }) => shown.includes(group)) : [];
    }),
    followMenu(renderer),
    followLasso(renderer),
  ];
  let stopFolding = followFold(renderer, network);
  return {
    update: (next) => {
      if (next === network) return;
      network = next;
      look();
      renderer.setCustomBBox(extentOf(network));
      renderer.setGraph(drawnGraph(network));
      stopFolding();
      stopFolding = followFold(renderer, network);
    },
    end: () => {
      ended = true;
      names.disconnect();
      for (const stop of [...stops, stopFolding]) stop();
      renderer.kill();
    },
  };
}

interface GraphViewProps {
  readonly network: Network;
  /** The names of the groups; they are put in their places on the picture. */
  readonly children?: ReactNode;
}

/** The picture of the network. What the reader does in it goes to the state; what the state says is drawn. */
export function GraphView({ network, children }: GraphViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const latest = useRef(network);
  latest.current = network;
  useEffect(() => {
    if (!container.current || !layer.current) return undefined;
    drawing.current = draw(container.current, layer.current, latest.current);
    return () => {
      drawing.current?.end();
      drawing.current = null;
    };
  }, []);
  useEffect(() => drawing.current?.update(network), [network]);
  return (
    <>
      <div ref={container} className="graph-canvas" />
      <div ref={layer} className="graph-names">
        {children}
      </div>
    </>
  );
}
