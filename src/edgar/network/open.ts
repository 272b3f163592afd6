import {
  type Agent,
  type ClientRequest,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from "node:http";
import { request as httpsRequest } from "node:https";

/** How slow an answer may be. */
export interface Patience {
  /** In milliseconds: in every such span something has to come. */
  readonly span: number;
  /** So many bytes have to come in a span, unless the answer ends in it. */
  readonly leastBytes: number;
}

export const usualPatience: Patience = { span: 30_000, leastBytes: 1024 };

export interface Request {
  readonly url: string;
  readonly method?: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: Uint8Array;
  readonly signal: AbortSignal | null;
  readonly patience: Patience;
  readonly agent?: Agent;
}

/** An answer whose body is still to come. It has to be read or abandoned. */
export interface Exchange {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: AsyncGenerator<Uint8Array, void>;
  readonly abandon: () => void;
}

/**
 * Asks once. Throws where the connection breaks, where the answer dries up or drips, and where the signal is aborted; reading
 * the body throws the same, also where it ends before its declared length.
 */
export function open({
  url,
  method = "GET",
  headers,
  payload,
  signal,
  patience,
  agent,
}: Request): Promise<Exchange> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const target = new URL(url);
    const send = target.protocol === "http:" ? httpRequest : httpsRequest;
    const request = send(target, { method, headers, ...(agent ? { agent } : {}) });
    const abort = (): void => void request.destroy(new Error("aborted"));
    signal?.addEventListener("abort", abort, { once: true });
    const watch = watchOver(request, patience, () => signal?.removeEventListener("abort", abort));
    request.on("error", (error) => {
      watch.end();
      reject(signal?.aborted ? signal.reason : error);
    });
    request.on("response", (response) =>
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: bodyOf(response, signal, watch),
        abandon() {
          watch.end();
          response.destroy();
        },
      }),
    );
    request.end(payload);
  });
}

interface Watch {
  came(bytes: number): void;
  /** Why it was given up; `null` where it was not. */
  tooSlow(): Error | null;
  end(): void;
}

function watchOver(request: ClientRequest, { span, leastBytes }: Patience, atEnd: () => void): Watch {
  let bytes = 0;
  let tooSlow: Error | null = null;
  const timer = setInterval(() => {
    if (bytes < leastBytes) {
      tooSlow = new Error(`only ${bytes} bytes came in ${span / 1000} seconds`);
      request.destroy(tooSlow);
    }
    bytes = 0;
  }, span);
  return {
    came: (more) => {
      bytes += more;
    },
    tooSlow: () => tooSlow,
    end() {
      clearInterval(timer);
      atEnd();
    },
  };
}

async function* bodyOf(
  response: IncomingMessage,
  signal: AbortSignal | null,
  watch: Watch,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      watch.came(chunk.length);
      yield chunk;
    }
    if (!response.complete) throw new Error("the connection ended before the answer did");
  } catch (error) {
    signal?.throwIfAborted();
    throw watch.tooSlow() ?? error;
  } finally {
    watch.end();
    if (!response.complete) response.destroy();
  }
}

/** All of a body. @throws Error where it is larger than `most` bytes */
export async function collect(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) throw new Error(`it is larger than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
