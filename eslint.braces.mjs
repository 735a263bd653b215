const PRINT_WIDTH = 120;

/** Braces around one statement that has room beside its condition; `curly` asks for them where it has none. */
export const needlessBraces = {
  meta: { type: "layout", fixable: "code", schema: [], messages: { needless: "It fits in without braces." } },
  create(context) {
    const { sourceCode } = context;

    function check(node, block) {
      const [statement, ...more] = block.type === "BlockStatement" ? block.body : [];
      if (!statement || more.length > 0 || !/^(Expression|Return|Throw|Break|Continue)/.test(statement.type)) return;
      if (sourceCode.getCommentsInside(block).length > 0) return;
      const before = sourceCode.lines[block.loc.start.line - 1].slice(0, block.loc.start.column);
      const text = sourceCode.getText(statement);
      const fits = !text.includes("\n") && before.length + text.length <= PRINT_WIDTH;
      if (fits && node.loc.start.line === block.loc.start.line) {
        context.report({ node: block, messageId: "needless", fix: (fixer) => fixer.replaceText(block, text) });
      }
    }

    return {
      IfStatement(node) {
        if (!node.alternate && node.parent.alternate !== node) check(node, node.consequent);
      },
      ":matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement)": (node) => check(node, node.body),
    };
  },
};
