import { parseStructRef } from "@borgar/fx";
import type { ReferenceStruct } from "@borgar/fx";
import { storedReference, structuredReference } from "../../../../preview/model/structuredReference";

const parsed = (text: string): ReferenceStruct => parseStructRef(text) as ReferenceStruct;

it.each([
  ["Deals[Partner]", "Deals[Partner]", "Deals[Partner]"],
  ["Deals[[Value (EUR)]]", "Deals[[Value (EUR)]]", "Deals[[Value (EUR)]]"],
  ["Deals[@Partner]", "Deals[@Partner]", "Deals[[#This Row],[Partner]]"],
  ["[@[two words]]", "[@[two words]]", "[[#This Row],[two words]]"],
  ["Deals[[#This Row],[Value (EUR)]]", "Deals[@[Value (EUR)]]", "Deals[[#This Row],[Value (EUR)]]"],
  ["Deals[@[a]:[b]]", "Deals[@[a]:[b]]", "Deals[[#This Row],[a]:[b]]"],
  ["Deals[[a]:[b]]", "Deals[[a]:[b]]", "Deals[[a]:[b]]"],
  ["Deals[[#Headers],[Cost '#]]", "Deals[[#Headers],[Cost '#]]", "Deals[[#Headers],[Cost '#]]"],
  ["Deals[[a '@ b]]", "Deals[[a '@ b]]", "Deals[[a '@ b]]"],
  ["Deals[#All]", "Deals[#All]", "Deals[#All]"],
  ["Deals[[#Headers],[#Data]]", "Deals[[#Headers],[#Data]]", "Deals[[#Headers],[#Data]]"],
  ["Deals[]", "Deals[]", "Deals[]"],
])("%s is shown as %s and stored as %s", (text, shown, stored) => {
  expect(structuredReference(parsed(text))).toBe(shown);
  expect(storedReference(parsed(text))).toBe(stored);
});
