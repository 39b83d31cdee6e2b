/** A file as an answer: never sniffed, never run, kept by nobody on the way. */
export function download(
  bytes: Uint8Array,
  { fileName, mediaType, inline }: { fileName: string; mediaType: string; inline: boolean },
): Response {
  const plain = fileName.replace(/[^\w.-]+/g, '_')
  const disposition = `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
  return new Response(bytes as BodyInit, {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': disposition,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      // The report is one file that needs nothing from elsewhere and runs nothing.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    },
  })
}
