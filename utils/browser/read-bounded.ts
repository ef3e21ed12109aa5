/**
 * The text of an answer, as its `charset` says or in UTF-8; null for one of more bytes than `most`,
 * which is not read to its end, whatever length it claims.
 */
export async function readBounded(response: Response, most: number): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = decoderOf(response.headers.get('content-type'));
  const pieces: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('') + decoder.decode();
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
}

function decoderOf(contentType: string | null): TextDecoder {
  const charset = /charset="?([\w-]{1,40})/i.exec(contentType ?? '')?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
