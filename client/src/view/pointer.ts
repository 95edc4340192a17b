import type { SigmaNodeEventPayload, SigmaStageEventPayload } from "sigma/types";
import type { Group } from "../graph/network.ts";
import { choose, clearSelection, enterGroup, expand } from "../state/commands.ts";
import { hover, hoverGroup, useExplore } from "../state/store.ts";
import { groupAt } from "./group-names.ts";
import type { Renderer } from "./renderer.ts";

/** How far beside a node a click still means it, in pixels: small nodes are as easy to hit as large ones. */
export const REACH = { mouse: 12, touch: 22 };

type Original = MouseEvent | TouchEvent;

const adds = (event: Original): boolean => event.shiftKey || event.ctrlKey || event.metaKey;
const isTouch = (event: Original): boolean => !(event instanceof MouseEvent);

/** The finger that has opened the menu by resting is lifted again: that is no tap. */
const menuIsOpen = (): boolean => useExplore.getState().menu !== null;

/** The node nearest to a point of the screen, if one is within reach. */
export function nearest(renderer: Renderer, at: { x: number; y: number }, reach: number): string | null {
  const best = { id: null as string | null, distance: reach };
  renderer.getGraph().forEachNode((id) => {
    const shown = renderer.getNodeDisplayData(id);
    if (!shown || shown.hidden) return;
    const point = renderer.framedGraphToViewport(shown);
    const distance = Math.hypot(point.x - at.x, point.y - at.y) - renderer.scaleSize(shown.size);
    if (distance < best.distance) Object.assign(best, { id, distance });
  });
  return best.id;
}

/**
 * Clicks, double clicks and hovering go to the state. Returns what stops it.
 * @param groups the groups that stand for their nodes in the picture; a click goes into one
 */
export function followPointer(renderer: Renderer, groups: () => readonly Group[]): () => void {
  let onNodeNow = false;
  const onNode = ({ node, event }: SigmaNodeEventPayload): void => {
    if (!menuIsOpen()) choose(node, adds(event.original));
  };
  const onStage = ({ event }: SigmaStageEventPayload): void => {
    if (menuIsOpen()) return;
    const id = nearest(renderer, event, isTouch(event.original) ? REACH.touch : REACH.mouse);
    const group = groupAt(renderer, groups(), event);
    if (id !== null) choose(id, adds(event.original));
    else if (group !== null) enterGroup(group.group);
    else if (!adds(event.original)) clearSelection();
  };
  const onDoubleStage = ({ event, preventSigmaDefault }: SigmaStageEventPayload): void => {
    const id = nearest(renderer, event, isTouch(event.original) ? REACH.touch : REACH.mouse);
    if (id === null) return;
    preventSigmaDefault();
    expand([id]);
  };
  const onDouble = ({ node, preventSigmaDefault }: SigmaNodeEventPayload): void => {
    preventSigmaDefault();
    expand([node]);
  };
  const onEnter = ({ node }: SigmaNodeEventPayload): void => {
    onNodeNow = true;
    renderer.getContainer().style.cursor = "pointer";
    hover(node);
  };
  const onMove = ({ event }: { event: { x: number; y: number } }): void => {
    const group = groupAt(renderer, groups(), event);
    renderer.getContainer().style.cursor = group === null && !onNodeNow ? "" : "pointer";
    hoverGroup(group?.group ?? null);
  };
  const onLeave = (): void => {
    onNodeNow = false;
    renderer.getContainer().style.cursor = "";
    hover(null);
  };
  const handlers = {
    clickNode: onNode,
    clickStage: onStage,
    doubleClickNode: onDouble,
    doubleClickStage: onDoubleStage,
    enterNode: onEnter,
    leaveNode: onLeave,
    moveBody: onMove,
  };
  renderer.on("clickNode", handlers.clickNode);
  renderer.on("clickStage", handlers.clickStage);
  renderer.on("doubleClickNode", handlers.doubleClickNode);
  renderer.on("doubleClickStage", handlers.doubleClickStage);
  renderer.on("enterNode", handlers.enterNode);
  renderer.on("leaveNode", handlers.leaveNode);
  renderer.on("moveBody", handlers.moveBody);
  return () => {
    onLeave();
    renderer.off("clickNode", handlers.clickNode);
    renderer.off("clickStage", handlers.clickStage);
    renderer.off("doubleClickNode", handlers.doubleClickNode);
    renderer.off("doubleClickStage", handlers.doubleClickStage);
    renderer.off("enterNode", handlers.enterNode);
    renderer.off("leaveNode", handlers.leaveNode);
    renderer.off("moveBody", handlers.moveBody);
  };
}
