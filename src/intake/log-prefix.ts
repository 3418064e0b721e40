/** Whose log a line stands in: the kernel's (or one that quotes it), Xen's, or none. */
export type Prefix = 'log' | 'xen' | 'none';

// `[    1.234567]`, `[    1.234567][    T1]`, `[Fri Mar 15 00:10:42 2024]`, `[2024-03-15 00:10:42.123]`
const stamp =
  /^\[(?: {0,12}\d{1,12}\.\d{1,9}| {0,8}[TC]\d{1,9}|[A-Z][a-z]{2} [A-Z][a-z]{2} [\d: ]{8,20}|\d{4}-\d\d-\d\d[ T][\d:.+-]{8,30})\] ?/;
// `dmesg -x` puts facility and level in front, `dmesg -r` a number
const level = /^(?:<\d{1,3}>|(?:kern|user|daemon|syslog) {0,8}: ?[a-z]{3,7} {0,8}: ?)/;
// the date may be in any language: what counts is a clock, a host and one of these senders
const dateAndHost = /\d\d:\d\d:\d\d\S{0,14} \S{1,64} (?=(?:kernel|systemd|xen)(?:\[\d{1,9}\])?: )/;
const sender = /^kernel: /;
const xen = /^\(XEN\) ?/;

/** No prefix is longer, and no line costs more than this many characters a pass. */
const longestPrefix = 160;
const passes = 6;

/** A log line without its time stamp, level, date and host name, and whose log it is. */
export function withoutPrefix(line: string): { readonly prefix: Prefix; readonly text: string } {
  let prefix: Prefix = 'none';
  let text = line;
  for (let pass = 0; pass < passes; pass += 1) {
    const head = text.slice(0, longestPrefix);
    const ofXen = xen.exec(head);
    const found = ofXen ?? stamp.exec(head) ?? level.exec(head) ?? sender.exec(head) ?? dateAndHost.exec(head);
    if (found === null) break;
    if (ofXen !== null) prefix = 'xen';
    else if (prefix === 'none') prefix = 'log';
    text = text.slice(found.index + found[0].length).trimStart();
  }
  return { prefix, text };
}
