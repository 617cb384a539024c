// What a front end does with the generated types. Figures: Asker, HP 2024-2027 (001:11188, 001:11673).
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./handlingsrom.js";

const [gateway, municipality] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl: gateway, headers: { "Accept-Language": "en" } });
const proposal = { municipality, plan: "2024-2027", version: "director-proposal" };

const status = await client.GET(
  "/municipalities/{municipality}/plans/{plan}/versions/{version}/fiscal-rules",
  { params: { path: proposal, query: { after: "budget:42,investment:7,indicator:3" } } },
);
assert.ok(status.data);
const rule = status.data.rules.find(({ code }) => code === "net-operating-result");
const result = rule?.results.find(({ year }) => year === 2025);
const value: number | null | undefined = result?.value;
assert.equal(value, 1.7191);
assert.equal(result?.band, "not-approved");
// @ts-expect-error: a field that the document does not know does not compile
assert.equal(status.data.colour, undefined);

const unknown = await client.GET(
  "/municipalities/{municipality}/plans/{plan}/versions/{version}/fiscal-rules",
  { params: { path: { ...proposal, version: "nobody" } } },
);
const problem: components["schemas"]["Problem"] | undefined = unknown.error;
assert.equal(problem?.type, "https://handlingsrom.no/problems/not-found");

const forwarded = await client.GET("/municipalities/{municipality}/accounts", {
  params: { path: { municipality }, query: { year: 2024 } },
  parseAs: "text",
});
assert.match(String(forwarded.data), new RegExp(`^GET /municipalities/${municipality}/accounts\\?year=2024`));

const down = await client.GET("/municipalities/{municipality}/indicators", {
  params: { path: { municipality } },
});
assert.equal(down.response.status, 503);
