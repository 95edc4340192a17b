type Triple = readonly [number, number, number];

/** Full protanopia, deuteranopia and tritanopia in linear RGB (Machado, Oliveira and Fernandes, 2009). */
const VISIONS: readonly (readonly [Triple, Triple, Triple])[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

function linear(hex: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return [r, g, b];
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** OKLab (Björn Ottosson, 2020) of a colour in linear RGB. */
function oklab(colour: Triple): Triple {
  const cones: Triple = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => dot([0.2126, 0.7152, 0.0722], linear(hex));
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** How far two colours are apart (OKLab × 100) for whoever tells them apart worst: normal, protan, deutan or tritan. */
export function leastDistance(a: string, b: string): number {
  const seen = VISIONS.map((rows) => {
    const through = (hex: string): Triple => {
      const colour = linear(hex);
      const [r = 0, g = 0, blue = 0] = rows.map((row) => Math.min(1, Math.max(0, dot(row, colour))));
      return oklab([r, g, blue]);
    };
    const [one, other] = [through(a), through(b)];
    return 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
  });
  return Math.min(...seen);
}
