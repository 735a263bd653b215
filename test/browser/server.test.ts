import { request } from "node:https";
import { servePreview } from "../../preview/server/serve";

/** The certificate is made for the run, so nobody vouches for it. */
function get(url: string): Promise<{ status: number; type: string }> {
  return new Promise((resolve, reject) => {
    request(url, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "" });
    })
      .on("error", reject)
      .end();
  });
}

test("the preview's server hands out the page, the add-in and the library over https, and 404 for the rest", async () => {
  const server = await servePreview(0);
  try {
    expect(await get(`${server.origin}/preview.html`)).toEqual({ status: 200, type: "text/html;charset=utf-8" });
    expect((await get(`${server.origin}/taskpane.html`)).status).toBe(200);
    expect((await get(`${server.origin}/office-js/office.js`)).status).toBe(200);
    expect((await get(`${server.origin}/nothing.txt`)).status).toBe(404);
  } finally {
    await server.close();
  }
});
