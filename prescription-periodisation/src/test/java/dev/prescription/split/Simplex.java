package dev.prescription.split;

import java.util.ArrayList;
import java.util.List;

/** Minimises a linear form over non-negative variables under linear constraints, by the two-phase tableau method. */
final class Simplex {

    private static final double TINY = 1e-9;
    private static final int MOST_PIVOTS = 20_000;

    private final int variables;
    private final List<double[]> rows = new ArrayList<>();

    Simplex(int variables) {
        this.variables = variables;
    }

    /** States that the sum of coefficients times variables is at most the limit. */
    void atMost(double[] coefficients, double limit) {
        double[] row = new double[variables + 1];
        System.arraycopy(coefficients, 0, row, 0, variables);
        row[variables] = limit;
        rows.add(row);
    }

    void atLeast(double[] coefficients, double limit) {
        double[] negative = new double[variables];
        for (int i = 0; i < variables; i++) {
            negative[i] = -coefficients[i];
        }
        atMost(negative, -limit);
    }

    /** The least value of the form. */
    double minimum(double[] form) {
        int m = rows.size();
        int artificial = (int) rows.stream().filter(row -> row[variables] < 0).count();
        int width = variables + m + artificial;
        double[][] table = new double[m][width + 1];
        int[] basis = new int[m];
        int next = variables + m;
        for (int r = 0; r < m; r++) {
            double[] row = rows.get(r);
            double sign = row[variables] < 0 ? -1 : 1;
            for (int c = 0; c < variables; c++) {
                table[r][c] = sign * row[c];
            }
            table[r][variables + r] = sign;
            table[r][width] = sign * row[variables];
            basis[r] = variables + r;
            if (sign < 0) {
                table[r][next] = 1;
                basis[r] = next++;
            }
        }
        double[] phaseOne = new double[width];
        for (int c = variables + m; c < width; c++) {
            phaseOne[c] = 1;
        }
        double infeasibility = run(table, basis, phaseOne, width);
        if (infeasibility > 1e-5) {
            throw new IllegalStateException("no point keeps the constraints: " + infeasibility);
        }
        double[] cost = new double[width];
        System.arraycopy(form, 0, cost, 0, variables);
        return run(table, basis, cost, variables + m);
    }

    /** Pivots until no of the first columns betters the form; returns its value. */
    private static double run(double[][] table, int[] basis, double[] cost, int columns) {
        int width = table[0].length - 1;
        double[] reduced = new double[width + 1];
        System.arraycopy(cost, 0, reduced, 0, width);
        for (int r = 0; r < table.length; r++) {
            subtract(reduced, table[r], cost[basis[r]]);
        }
        for (int pivots = 0; pivots < MOST_PIVOTS; pivots++) {
            boolean bland = pivots > 400;
            int enters = -1;
            double least = -TINY;
            for (int c = 0; c < columns; c++) {
                if (reduced[c] < least) {
                    enters = c;
                    least = bland ? Double.NEGATIVE_INFINITY : reduced[c];
                }
            }
            if (enters < 0) {
                return -reduced[width];
            }
            int leaves = -1;
            double ratio = Double.POSITIVE_INFINITY;
            for (int r = 0; r < table.length; r++) {
                if (table[r][enters] > TINY) {
                    double there = table[r][width] / table[r][enters];
                    if (there < ratio - TINY || (there < ratio + TINY && leaves >= 0 && basis[r] < basis[leaves])) {
                        ratio = Math.min(there, ratio);
                        leaves = r;
                    }
                }
            }
            if (leaves < 0) {
                throw new IllegalStateException("the form has no least value");
            }
            double pivot = table[leaves][enters];
            for (int c = 0; c <= width; c++) {
                table[leaves][c] /= pivot;
            }
            for (int r = 0; r < table.length; r++) {
                if (r != leaves) {
                    subtract(table[r], table[leaves], table[r][enters]);
                }
            }
            subtract(reduced, table[leaves], reduced[enters]);
            basis[leaves] = enters;
        }
        throw new IllegalStateException("no end");
    }

    private static void subtract(double[] from, double[] row, double times) {
        if (times != 0) {
            for (int c = 0; c < from.length; c++) {
                from[c] -= times * row[c];
            }
        }
    }
}
