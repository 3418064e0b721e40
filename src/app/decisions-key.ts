/** Where kept decisions stand in the browser's storage: apart from what the device remembers by itself. */
export const decisionsKey = 'which-hypervisor-decisions';

/** Whether anything is kept, without reading what. */
export function areDecisionsKept(storage: Storage | undefined): boolean {
  try {
    return storage?.getItem(decisionsKey)?.includes('"search":') ?? false;
  } catch {
    return false;
  }
}
