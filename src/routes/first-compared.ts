import { six } from '#catalogue/thread/six.ts';

/** The six names of the question of 2009, each by what stands for it today. */
export const firstCompared = six.map(({ platform }) => platform);
