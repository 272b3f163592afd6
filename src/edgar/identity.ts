import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../base/user-error.ts";
import { configFolder } from "./user-folders.ts";
import { writeWholeFile } from "./whole-file.ts";

/** Who asks, as the SEC wants every program to declare it: `Sample Company Name admin@sampledomain.com`. */
export type Identity = string & { readonly identity: true };

/** Where an identity may come from, the first that is there. */
export interface IdentitySources {
  /** Given on the command line or by a caller. */
  readonly given?: string | undefined;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The user's folder of settings. */
  readonly folder?: string;
}

const HOW =
  'write your company\'s name and an e-mail address, as in "Sample Company admin@example.com", with --user-agent or in BENEFICIAL_USER_AGENT';

/**
 * Takes a declaration for what it is: a name, then an e-mail address, in plain characters.
 *
 * @throws UserError where it is none
 * @example
 * identityFrom("Sample Company admin@example.com", "--user-agent")
 */
export function identityFrom(text: string, source: string): Identity {
  const trimmed = text.trim().replace(/\s{1,20}/g, " ");
  const isPlain = /^[\x20-\x7e]{5,200}$/.test(trimmed);
  const [, name = ""] =
    /^(.{2,150}) \(?<?[^\s@]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}>?\)?$/i.exec(trimmed) ?? [];
  if (!isPlain || !/[a-z]{2}/i.test(name)) {
    throw new UserError(`${source} does not say who asks EDGAR ("${text}"); ${HOW}`);
  }
  return trimmed as Identity;
}

/**
 * Finds who asks: as given, from `BENEFICIAL_USER_AGENT`, or as stored before.
 *
 * @returns `null` where nobody said so yet: whoever has a terminal asks once, and stores it
 * @throws UserError where what is there is no declaration
 */
export async function findIdentity(sources: IdentitySources = {}): Promise<Identity | null> {
  const { given, environment = process.env } = sources;
  if (given !== undefined) return identityFrom(given, "--user-agent");
  const inEnvironment = environment.BENEFICIAL_USER_AGENT;
  if (inEnvironment) return identityFrom(inEnvironment, "BENEFICIAL_USER_AGENT");
  const file = identityFile(sources);
  const stored = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw new UserError(`it cannot be read (${error.code}); ${HOW}`, { file });
  });
  return stored === null ? null : identityFrom(stored, file);
}

/** As {@link findIdentity}. @throws UserError that says how to declare oneself, where nobody did */
export async function requireIdentity(sources: IdentitySources = {}): Promise<Identity> {
  const found = await findIdentity(sources);
  if (found !== null) return found;
  throw new UserError(`the SEC wants to know who asks EDGAR, and nobody said so yet; ${HOW}`);
}

/** Keeps an identity for the commands to come; gives back the file that it is in. */
export async function storeIdentity(identity: Identity, sources: IdentitySources = {}): Promise<string> {
  const file = identityFile(sources);
  await writeWholeFile(file, `${identity}\n`);
  return file;
}

const identityFile = ({ folder, environment = process.env }: IdentitySources): string =>
  join(folder ?? configFolder(environment), "edgar-identity");
