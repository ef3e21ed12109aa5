/** Pixels for one unit of the drawing: sharp on paper and on fine screens. */
const PIXELS = 2;

/**
 * The drawing as PNG, painted by the browser itself. Null where it cannot be: no memory for it, or
 * a browser that does not paint drawings of the page.
 */
export async function paintPng(text: string, width: number, height: number): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * PIXELS;
    canvas.height = height * PIXELS;
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
