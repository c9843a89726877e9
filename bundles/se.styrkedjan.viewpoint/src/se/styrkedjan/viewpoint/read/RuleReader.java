package se.styrkedjan.viewpoint.read;

import java.util.List;

import se.styrkedjan.viewpoint.description.ValidationRule;
import se.styrkedjan.viewpoint.description.ValidationRule.Fix;

/** Reads validation rules. */
final class RuleReader {

	private RuleReader() {
	}

	/** The rules about elements in a set. */
	static List<ValidationRule> rules(VsmElement set) {
		return set.all("ownedRules").stream().filter(rule -> rule.isA("SemanticValidationRule")).map(RuleReader::rule)
				.toList();
	}

	private static ValidationRule rule(VsmElement rule) {
		return new ValidationRule(rule.name(), rule.get("level"), rule.get("targetClass"), rule.expression("message"),
				rule.all("audits").stream().map(audit -> audit.expression("auditExpression")).toList(),
				rule.all("fixes").stream().map(fix -> new Fix(fix.name(), OperationReader.initial(fix))).toList());
	}
}
