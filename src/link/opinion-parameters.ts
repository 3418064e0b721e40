/** The parameters that hold one opinion each, in the order in which they are written. */
export const opinionParameters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
