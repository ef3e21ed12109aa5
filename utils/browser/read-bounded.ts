import { withWholeLetters } from '@/utils/calendars/ics/whole-letters';

/**
 * The text of an answer that is a calendar, as its `charset` says or in UTF-8; null for one of more bytes than `most`,
 * which is not read to its end, whatever length it claims.
 */
export async function readBounded(response: Response, most: number): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body?.getReader();
  if (!reader) return '';
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  return decoded(joined(pieces, length), decoderOf(response.headers.get('content-type')));
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

function decoded(bytes: Uint8Array<ArrayBuffer>, decoder: TextDecoder): string {
  const text = decoder.decode(bytes);
  const isTorn = decoder.encoding === 'utf-8' && text.includes('\ufffd');
  return isTorn ? decoder.decode(withWholeLetters(bytes)) : text;
}

function decoderOf(contentType: string | null): TextDecoder {
  const charset = /charset="?([\w-]{1,40})/i.exec(contentType ?? '')?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
