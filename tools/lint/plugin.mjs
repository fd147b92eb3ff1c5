const ambientClock = {
  create(context) {
    const report = (node) =>
      context.report({
        node,
        message: 'Ask the injected Clock for the time; only the kernel asks the machine.',
      });
    return {
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
          report(node);
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && callee.name === 'Date') report(node);
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        if (
          callee.object.type === 'Identifier' &&
          callee.object.name === 'Date' &&
          callee.property.name === 'now'
        )
          report(node);
        const { object } = callee;
        const isTemporalNow =
          object.type === 'MemberExpression' &&
          object.object.type === 'Identifier' &&
          object.object.name === 'Temporal' &&
          object.property.type === 'Identifier' &&
          object.property.name === 'Now';
        // Temporal.Now.timeZoneId() tells a place, not a time.
        if (isTemporalNow && callee.property.name !== 'timeZoneId') report(node);
      },
    };
  },
};

export default { meta: { name: 'charye' }, rules: { 'no-ambient-clock': ambientClock } };
