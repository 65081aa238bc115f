package dev.prescription.repmax;

/**
 * The straight line of least squares through points, y = slope x + intercept.
 *
 * @param slope the slope
 * @param intercept the value at x = 0
 * @param interceptError the standard error of the intercept
 * @param residual the residual standard deviation, two degrees of freedom spent
 */
record LeastSquares(double slope, double intercept, double interceptError, double residual) {

    /** Fits three or more points; where all x are alike, the numbers are not finite. */
    static LeastSquares through(double[] x, double[] y) {
        int count = x.length;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < count; i++) {
            meanX += x[i] / count;
            meanY += y[i] / count;
        }
        double squares = 0;
        double products = 0;
        for (int i = 0; i < count; i++) {
            squares += (x[i] - meanX) * (x[i] - meanX);
            products += (x[i] - meanX) * (y[i] - meanY);
        }
        double slope = products / squares;
        double missed = 0;
        for (int i = 0; i < count; i++) {
            double miss = y[i] - meanY - slope * (x[i] - meanX);
            missed += miss * miss;
        }
        double residual = Math.sqrt(missed / (count - 2));
        double interceptError = residual * Math.sqrt(1.0 / count + meanX * meanX / squares);
        return new LeastSquares(slope, meanY - slope * meanX, interceptError, residual);
    }
}
