import type { DataFolder } from "./data-folder.ts";

/**
 * How the embedded server runs. What an acknowledged write rests on (`fsync`, `synchronous_commit`, `full_page_writes`)
 * is left at PostgreSQL's own, safe values.
 */
export const serverSettings = ({ sockets }: DataFolder): readonly string[] => [
  "listen_addresses=",
  `unix_socket_directories=${sockets}`,
  "unix_socket_permissions=0700",
  "max_connections=60",
  "shared_buffers=256MB",
  "work_mem=32MB",
  "maintenance_work_mem=256MB",
  "max_wal_size=4GB",
  "checkpoint_timeout=15min",
  "wal_compression=on",
  "random_page_cost=1.1",
  "jit=off",
  "log_min_messages=warning",
  "log_min_error_statement=panic",
  "timezone=UTC",
];
