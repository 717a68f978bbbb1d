import { ZhenxingError } from "../errors.ts";

/**
 * Turns what a failed writing of `path` threw into the misuse that it is.
 * @throws ZhenxingError FILE_UNREADABLE, or what was thrown where it is no fault of the file system
 */
export function cannotWrite(path: string): (cause: NodeJS.ErrnoException) => never {
  return (cause) => {
    if (cause.syscall === undefined) throw cause;
    const [reason] = cause.message.split(`, ${cause.syscall}`); // What follows names the temporary file.
    const message = `Cannot write "${path}": ${reason}. Choose another --output.`;
    throw new ZhenxingError("FILE_UNREADABLE", message, { cause });
  };
}
