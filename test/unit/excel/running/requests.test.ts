import { requestsFor } from "../../../../src/excel/running/requests";
import type { Operation } from "../../../../src/sheets/operation";

function content(characters: number): Operation {
  return { kind: "content", address: "A1", hasFormulas: false, cells: [["x".repeat(characters)]] };
}

test("what fits goes in one request", () => {
  expect(requestsFor([content(100), content(100)])).toHaveLength(1);
});

test("operations keep their order over several requests, each below the size", () => {
  const operations = Array.from({ length: 20 }, (_, index) => content(900_000 + index));
  const requests = requestsFor(operations);
  expect(requests.flat()).toEqual(operations);
  expect(requests.length).toBeGreaterThan(1);
  for (const request of requests) expect(JSON.stringify(JSON.stringify(request)).length).toBeLessThan(4_000_000);
});

test("quotes and accents count with the bytes that they take on the wire", () => {
  const plain = requestsFor(Array.from({ length: 10 }, () => content(300_000)));
  const quoted = requestsFor(
    Array.from({ length: 10 }, (): Operation => ({ ...content(0), cells: [['"'.repeat(300_000)]] }) as Operation),
  );
  expect(quoted.length).toBeGreaterThan(plain.length);
});

test("nothing to write is no request", () => {
  expect(requestsFor([])).toEqual([]);
});
