export interface DirectoryEntry {
  readonly name: string;
  /** Of a link, what it leads to; `other` where that cannot be told. */
  readonly kind: "file" | "directory" | "other";
  /** Only there for a symbolic link. */
  readonly isLink?: true;
}

export interface FileStat {
  readonly kind: DirectoryEntry["kind"];
  /** In bytes. */
  readonly size: number;
  /** When its content was last written, in milliseconds since the epoch, with fractions; 0 where that is not known. */
  readonly modifiedMs: number;
}

/** The file system. Paths are absolute unless said otherwise; errors are the system's own (`code` ENOENT, ...). */
export interface Files {
  readText(path: string): Promise<string>;
  readBytes(path: string): Promise<Uint8Array>;
  /** Creates missing parents. Files are written 0600 when `secret`, else by the umask. */
  write(path: string, content: string | Uint8Array, options?: { readonly secret?: boolean }): Promise<void>;
  /** What is at the path, following links; undefined for nothing. */
  stat(path: string): Promise<FileStat | undefined>;
  /** Entries of a directory, sorted by name, links followed; empty where there is no such directory. */
  list(directory: string): Promise<readonly DirectoryEntry[]>;
  /** The path with every link resolved. */
  realPath(path: string): Promise<string>;
  /** With its missing parents; those it makes are 0700 when `secret`. */
  makeDirectory(path: string, options?: { readonly secret?: boolean }): Promise<void>;
  /** Removes a file or a whole directory; nothing there is no error. */
  remove(path: string): Promise<void>;
  /** A fresh private directory (0700) outside the work tree, gone with the job. */
  temporaryDirectory(prefix: string): Promise<string>;
}
