/** How many rows each section of a sheet has, from the top down; its parts say how high they are. */
type Sections<Name extends string> = Readonly<Record<Name, number>>;

/** The first row of each section. */
export function firstRows<Name extends string>(sections: Sections<Name>): Readonly<Record<Name, number>> {
  let next = 0;
  const placed = namesOf(sections).map((name) => {
    const row = next;
    next += sections[name];
    return [name, row] as const;
  });
  return Object.fromEntries(placed) as Record<Name, number>;
}

export function rowCountOf<Name extends string>(sections: Sections<Name>): number {
  return namesOf(sections).reduce((sum, name) => sum + sections[name], 0);
}

function namesOf<Name extends string>(sections: Sections<Name>): Name[] {
  return Object.keys(sections) as Name[];
}
