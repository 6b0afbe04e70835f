# 2,000 changes of which no two are alike: too long for a comment.
resource "terraform_data" "changed" {
  count = 700
  input = sha256("after ${count.index}")
}

resource "terraform_data" "created" {
  count = 1240
  input = sha256("created ${count.index}")
}
