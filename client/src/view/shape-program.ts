import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { DrawnLink, DrawnNode } from "../graph/build-graph.ts";

/** A triangle around the node; larger than Sigma's own for circles, because corners of a square reach further. */
const ROOM = 1.5;

const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_paper;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_paper;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = vec2(cos(a_angle), sin(a_angle)) * 2.0 * ${ROOM.toFixed(1)};
  gl_Position = vec4((u_matrix * vec3(a_position + corner * radius, 1)).xy, 0, 1);
  v_point = corner;
  v_pixel = u_correctionRatio * 2.0 / radius;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_paper = vec4(a_paper.rgb, 1.0);
}`;

/**
 * Signed distances to the five shapes of the legend, in radii of the node: negative inside. They are scaled to about
 * the same area. A thin line of paper around each keeps neighbours apart, and links end at a ring's edge. The picture is crisp at every zoom because the edge is worked out for every pixel.
 */
const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec4 v_paper;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

float shape(vec2 p) {
  float circle = length(p) - 1.0;
  if (v_shape < 0.5) return circle;
  if (v_shape < 1.5) return max(circle, (p.y + 0.15) * 0.64 - abs(p.x) * 0.77);
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.22) * 0.707;
  if (v_shape < 3.5) return max(abs(p.x), abs(p.y)) - 0.86;
  return abs(length(p) - 0.78) - 0.22;
}

void main(void) {
  #ifdef PICKING_MODE
  if (length(v_point) > 1.25) discard;
  gl_FragColor = v_color;
  #else
  float away = shape(v_point);
  float inside = 1.0 - smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, away);
  bool hole = v_shape > 3.5 && length(v_point) < 0.78;
  float ground = hole ? 1.0 : 1.0 - smoothstep(0.7 * v_pixel, 1.5 * v_pixel, away);
  gl_FragColor = mix(v_paper, v_color, inside) * max(inside, ground);
  #endif
}`;

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Draws nodes in the shapes of the legend; the reducer's `shape` says which (see look.ts). */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], DrawnNode, DrawnLink> {
  override getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_paper", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const shape = "shape" in data && typeof data.shape === "number" ? data.shape : 0;
    const paper = "paper" in data && typeof data.paper === "string" ? data.paper : "#ffffff";
    const row = [data.x, data.y, data.size, shape, floatColor(paper), floatColor(data.color), nodeIndex];
    row.forEach((value, i) => {
      this.array[startIndex + i] = value;
    });
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
  }
}
