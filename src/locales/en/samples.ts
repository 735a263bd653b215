/** What is said in the examples. */
export const samples = {
  /** Partners that have another name in another language. */
  partners: {
    meridian: "Meridian Resellers",
    atlas: "Atlas Industries",
    puente: "Puente Connectors",
    lumen: "Lumen Lab",
    nova: "Nova Consulting",
    boreal: "Boreal Distribution",
    harbour: "Harbour Media",
  },
  regions: {
    iberia: "Iberia",
    europe: "Europe",
    latinAmerica: "Latin America",
    northAmerica: "North America",
  },
  evidence: {
    cobalt: "Joint architecture agreed; works in a different sales culture",
    meridian: "Solid accounts and team; only part of the range fits",
    atlas: "Same target market in two regions; its systems are older",
    puente: "Good connectors, but a small customer base",
    lumen: "Reach and accounts still to be checked",
  },
  candidates: {
    cobalt: "Its platform and ours are sold together already",
    atlas: "Older systems; integration by file",
    harbour: "Competes with us, for other customers",
    lumen: "Customers and regions still to be asked",
  },
} as const;
