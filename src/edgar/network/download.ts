import { createHash } from "node:crypto";
import { mkdir, open as openFile, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { cannotBeWritten, writeWholeFile } from "../whole-file.ts";
import { type Attempt, type Connection, persist } from "./connection.ts";
import { decoded } from "./decoded.ts";
import { settled } from "./get.ts";
import { collect, type Exchange, open } from "./open.ts";
import { type Validators, validatorsOf } from "./validators.ts";

/** A file that came whole, not yet in its place. */
export interface Downloaded {
  readonly file: string;
  readonly validators: Validators;
}

/** A download that another run began. */
interface Begun {
  readonly validators: Validators;
  readonly total: number | null;
}

/**
 * Brings a large file to the disk. Where it breaks off it goes on from there, in this run or a later one, as long as EDGAR
 * has the same version; otherwise it begins anew.
 *
 * @param folder for what is not whole yet
 * @param onBytes told how many there are, of how many where that is known
 * @returns `null` where there is no such file
 * @throws EdgarError after all patience; UserError where the disk is full; the signal's reason where it is aborted
 */
export async function download(
  line: Connection,
  url: string,
  folder: string,
  onBytes: (have: number, total: number | null) => void = () => undefined,
): Promise<Downloaded | null> {
  const file = join(folder, `${createHash("sha256").update(url).digest("hex")}.part`);
  const note = `${file}.json`;
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error) => {
    throw cannotBeWritten(folder, error);
  });
  return persist(line, url, async (): Promise<Attempt<Downloaded | null>> => {
    const begun = await readNote(note);
    const have = begun ? await sizeOf(file) : 0;
    const exchange = await open({
      url,
      headers: {
        "User-Agent": line.identity,
        // A range counts the bytes as they are stored: nothing may be compressed for the way.
        "Accept-Encoding": "identity",
        ...(begun && have > 0 ? { Range: `bytes=${have}-`, "If-Range": validatorOf(begun) } : {}),
      },
      signal: line.signal,
      patience: line.patience,
      agent: line.agentFor(url),
    });
    if (exchange.status === 416) {
      exchange.abandon();
      if (begun && begun.total === have) return { done: { file, validators: begun.validators } };
      await forget(file, note);
      return { again: "damaged", why: "it has changed meanwhile" };
    }
    if (exchange.status !== 200 && exchange.status !== 206) {
      const raw = await collect(exchange.body, 1024 * 1024);
      const outcome = settled(url, exchange, await decoded(raw, exchange.headers["content-encoding"]));
      if (outcome === "given" || !("done" in outcome)) return outcome as Attempt<null>;
      return { done: null };
    }
    const from = exchange.status === 206 ? rangeStart(exchange) : 0;
    if (from !== 0 && from !== have) {
      exchange.abandon();
      await forget(file, note);
      return { again: "damaged", why: "another part came than was asked for" };
    }
    const total = totalOf(exchange, from);
    const validators = validatorsOf(exchange.headers);
    if (from === 0) await begin(file, note, { validators, total });
    const length = await append(file, from, exchange, (bytes) => onBytes(bytes, total));
    if (total !== null && length !== total)
      return { again: "damaged", why: `${length} of ${total} bytes came` };
    return { done: { file, validators: from === 0 ? validators : (begun?.validators ?? validators) } };
  }).then(async (downloaded) => {
    await rm(note, { force: true });
    return downloaded;
  });
}

const validatorOf = ({ validators }: Begun): string => validators.etag ?? validators.lastModified ?? "";

/** Without something to know the version by, nothing can be gone on with. */
async function begin(file: string, note: string, begun: Begun): Promise<void> {
  await forget(file, note);
  // A weak ETag does not promise the same bytes.
  const isStrong = validatorOf(begun) !== "" && !validatorOf(begun).startsWith("W/");
  if (isStrong) await writeWholeFile(note, JSON.stringify(begun));
}

async function forget(file: string, note: string): Promise<void> {
  await rm(note, { force: true });
  await rm(file, { force: true });
}

async function readNote(note: string): Promise<Begun | null> {
  try {
    return JSON.parse(await readFile(note, "utf8")) as Begun;
  } catch {
    return null;
  }
}

const sizeOf = async (file: string): Promise<number> => (await stat(file).catch(() => null))?.size ?? 0;

/** Written to its position: two processes that bring the same file write the same bytes to the same places. */
async function append(
  file: string,
  from: number,
  { body }: Exchange,
  onBytes: (have: number) => void,
): Promise<number> {
  const handle = await openFile(file, from === 0 ? "w" : "r+", 0o600).catch((error) => {
    throw cannotBeWritten(file, error);
  });
  let at = from;
  try {
    for await (const chunk of body) {
      await handle.write(chunk, 0, chunk.length, at).catch((error) => {
        throw cannotBeWritten(file, error);
      });
      at += chunk.length;
      onBytes(at);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return at;
}

const rangeStart = ({ headers }: Exchange): number =>
  Number(/^bytes (\d{1,15})-/.exec(headers["content-range"] ?? "")?.[1] ?? Number.NaN);

function totalOf({ headers }: Exchange, from: number): number | null {
  const inRange = /\/(\d{1,15})$/.exec(headers["content-range"] ?? "")?.[1];
  const left = headers["content-length"];
  if (inRange !== undefined) return Number(inRange);
  return left === undefined ? null : from + Number(left);
}
