package dev.projectsapi.contract.restassured;

import dev.projectsapi.contract.Account;
import dev.projectsapi.contract.exchange.Curl;
import dev.projectsapi.contract.exchange.Exchange;
import dev.projectsapi.contract.exchange.Violation;
import dev.projectsapi.contract.rules.RuleText;
import dev.projectsapi.contract.rules.Secrets;
import java.util.List;
import java.util.Optional;

/** What the failed test says: the broken rules and how to see it again, without a token. */
record FailureText(SeenExchange seen, Exchange exchange) {

    private static final Account NOBODY = Account.of("", "");

    String of(List<Violation> violations) {
        Secrets secrets = Secrets.of(seen.account().orElse(NOBODY));
        StringBuilder text = new StringBuilder("not what the contract says:");
        for (Violation violation : violations) {
            text.append("\n\n")
                    .append(violation.rule())
                    .append(sentence(violation.rule()))
                    .append("\nexpected  ")
                    .append(secrets.mask(violation.expected()))
                    .append("\nseen      ")
                    .append(secrets.mask(violation.seen()));
        }
        String command = new Curl(secrets.shellTexts(), List.of()).command(exchange.request(), seen.url());
        return text.append("\n\n").append(secrets.maskCommand(command)).toString();
    }

    private static String sentence(String rule) {
        return Optional.ofNullable(RuleText.all().get(rule))
                .map(row -> " " + row.sentence())
                .orElse("");
    }
}
