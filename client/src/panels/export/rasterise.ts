/** Browsers refuse larger canvases, or make them silently empty; in pixels. */
const LARGEST_SIDE = 8192;

/**
 * An SVG as a PNG, so many times enlarged, or as much as a browser can.
 * @throws Error when the browser cannot draw it
 */
export async function svgToPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const side = Math.max(image.width, image.height);
    const times = Math.min(scale, LARGEST_SIDE / side);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * times);
    canvas.height = Math.round(image.height * times);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be drawn.")))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
