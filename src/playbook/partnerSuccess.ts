/** Successful: active, with a return on investment of 0 or more over twelve months. A person's own judgement goes first. */
export function isSuccessful(active: boolean, roi: number | undefined, byHand?: boolean): boolean {
  return byHand ?? (active && roi !== undefined && roi >= 0);
}

/** Successful partnerships of all; without any there is no rate. */
export function successRate(successful: number, all: number): number | undefined {
  return all > 0 ? successful / all : undefined;
}
