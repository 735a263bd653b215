/** A browser, a validator or LibreOffice may take its time on a small machine; a test that hangs still ends. */
jest.setTimeout(120_000);
