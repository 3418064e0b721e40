import type { Architecture, Finding, Form, Vendor } from './machine-reading.ts';
import type { Line } from './lines.ts';

/**
 * What a line can say about hardware virtualisation. `offered`: a flag that the firmware may still
 * have locked. `usable`: switched on in the firmware, or at work. `supported`: there, no word on the
 * switch. `refused`: the system may not use it, and does not say why. `not-shown`: no flag, which
 * proves nothing. `hidden`: Windows runs upon a hypervisor and gives no answers.
 */
export type VirtualisationSign =
  'offered' | 'usable' | 'supported' | 'off' | 'absent' | 'refused' | 'not-shown' | 'hidden';

/**
 * What a line can say about being a virtual machine. `guest`: a hypervisor or virtual hardware by
 * name. `announced`: the mark of a hypervisor, which the control domain of Xen shows, too. `host`:
 * spoken by Xen itself. `bare`: no hypervisor. `unlikely`: the firmware of a real machine speaks.
 * `not-announced`: no mark where it would stand. `either`: a host or a guest. The rest decides nothing.
 */
export type VmSign =
  | 'guest'
  | 'announced'
  | 'host'
  | 'bare'
  | 'unlikely'
  | 'not-announced'
  | 'either'
  | 'paravirtualised'
  | 'partition'
  | 'container';

interface SignOf<About extends Finding, Value> {
  readonly finding: About;
  readonly value: Value;
  /** a fixed phrase, never text of the paste: it is what evidence is told apart by */
  readonly says: string;
  /** the word of the line that says so */
  readonly word?: string;
  /** the line that says so, where it is not the one that was being read */
  readonly at?: Line;
  /** follows from something else, and yields to what is stated */
  readonly implied?: true;
  /** counts only on processors of this vendor */
  readonly onlyFor?: Vendor;
  readonly hypervisor?: string;
}

/** One thing that one line says. */
export type Sign =
  | SignOf<'vendor', Vendor>
  | SignOf<'architecture', Architecture>
  | SignOf<'virtualisation', VirtualisationSign>
  | SignOf<'slat', boolean>
  | SignOf<'iommu', boolean>
  | SignOf<'insideVm', VmSign>;

/** A line that was recognised, and what it says; nothing of interest in most. */
export interface Found {
  readonly form: Form;
  readonly signs: readonly Sign[];
}

/**
 * Reads one line of one form. Every pattern is anchored or bounded, so that no line costs more than
 * its length.
 *
 * @param following the lines behind it, cleaned again on every call
 * @returns `undefined` when the line is of another form
 */
export type LineReader = (line: Line, following: () => Iterable<Line>) => Found | undefined;
