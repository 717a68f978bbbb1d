import { expect, test } from "vitest";
import { coordinatesOf } from "../../src/ontology/coordinates.ts";
import { ontology } from "../support/tiny.ts";

const city = ontology.entityType("City");

test("coordinates are read from the properties whose kinds are latitude and longitude", () => {
  expect(coordinatesOf(city, { latitude: 41.5, longitude: 121.25, code: "1" })).toEqual({
    latitude: 41.5,
    longitude: 121.25,
  });
});

test("half a pair, a type without such properties, and no type have none", () => {
  expect(coordinatesOf(city, { latitude: 41.5 })).toBeUndefined();
  expect(coordinatesOf(ontology.entityType("Task"), { latitude: 41.5, longitude: 121.25 })).toBeUndefined();
  expect(coordinatesOf(undefined, { latitude: 41.5, longitude: 121.25 })).toBeUndefined();
});
