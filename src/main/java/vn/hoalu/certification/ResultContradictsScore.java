package vn.hoalu.certification;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

class ResultContradictsScore extends BrokenRule {

    ResultContradictsScore(int score, int passingScore) {
        super(
                "The result contradicts score %d; %d passes".formatted(score, passingScore),
                "certification.error.score",
                Map.of("score", score, "passing", passingScore));
    }

    @Override
    public Optional<String> field() {
        return Optional.of("result");
    }
}
