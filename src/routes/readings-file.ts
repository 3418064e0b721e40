type Readings = Readonly<Record<string, string>>;

let load: Promise<Readings> | undefined;

/** How each criterion is read. Fetched once, when somebody asks; a failure is not kept. */
export function loadReadings(): Promise<Readings> {
  load ??= import('#catalogue/gathered/readings.gen.ts').then(({ readings }) => readings);
  load.catch(() => (load = undefined));
  return load;
}
